import { sharedWords, type Language } from '#domain/words/words.ts';
import { languageField } from '../language-field.ts';
import { type Component, plainField, plainRadios } from '../plain-field.ts';
import { pageWords } from '../words/page-words.ts';
import type { Typing } from '../typing.ts';
import type { Inviting } from './inviting.ts';

/** The fields of an invitation. */
export interface InvitationFields {
  readonly name: Component;
  readonly email: Component;
  readonly language: Component;
  readonly role: Component;
}

export function invitationFields(
  { roles }: Inviting,
  language: Language,
  { typed, wrong }: Typing,
): InvitationFields {
  const { invitations: words } = pageWords(language);
  const text = (name: 'name' | 'email', label: string, hint: string, type: 'text' | 'email'): Component =>
    plainField({ name, label, hint, type, value: typed[name] ?? '', error: wrong[name] }, language);
  const onlyPerson = roles.every((one) => one === 'person');
  return {
    name: text('name', words.name, words.nameHint, 'text'),
    email: text('email', words.email, onlyPerson ? words.personHint : words.emailHint, 'email'),
    language: languageField(words.language, typed['language'], language),
    role: plainRadios(
      {
        name: 'role',
        label: words.role,
        value: typed['role'] ?? (roles.length === 1 ? (roles[0] ?? '') : ''),
        error: wrong['role'],
        items: roles.map((role) => ({ value: role, text: sharedWords(language).roles[role] })),
      },
      language,
    ),
  };
}
