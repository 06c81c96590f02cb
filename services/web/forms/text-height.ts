import type { Control } from './control.ts';

/** A field no higher than what stands in it needs: there may be sixty below each other. */
export function asHighAsItsText(control: Control): Control {
  const { textarea } = control;
  if (!textarea) return control;
  const { value } = textarea;
  const length = typeof value === 'string' ? value.length : 0;
  return { textarea: { ...textarea, rows: Math.max(3, Math.min(12, Math.ceil(length / 45))) } };
}
