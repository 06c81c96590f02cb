import {
  DefaultFailureConverter,
  type PayloadConverter,
  type ProtoFailure,
  type SerializationContext,
} from '@temporalio/common';

const code = /^[a-z][A-Za-z0-9.:|#@/_-]{0,99}$/;

/** The message of an error when it is a code; else a constant: messages of libraries repeat values. */
const codeOf = (message: string | null | undefined): string =>
  message && code.test(message) ? message : 'failed';

/** Failures carry a code, sealed like every payload, and neither wording nor stack; the worker's log has the stack. */
class CodesOnly extends DefaultFailureConverter {
  override errorToFailure(
    error: unknown,
    converter: PayloadConverter,
    context?: SerializationContext,
  ): ProtoFailure {
    const failure = super.errorToFailure(error, converter, context);
    if (failure.encodedAttributes && failure.message === sealedMessage) return failure;
    return {
      ...failure,
      message: sealedMessage,
      stackTrace: '',
      encodedAttributes: converter.toPayload({ message: codeOf(failure.message) }, context),
    };
  }
}

const sealedMessage = 'Encoded failure';

export const failureConverter = new CodesOnly();
