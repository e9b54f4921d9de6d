/** Errors as Google's services throw them: a plain error whose name is "Exception". */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** What an advanced service throws when the API behind it answers with an error. */
export function apiException(method: string, code: number, message: string, reason: string): Error {
  const error = new Error(`API call to ${method} failed with error: ${message}`);
  error.name = 'GoogleJsonResponseException';
  return Object.assign(error, { details: { code, message, errors: [{ domain: 'global', reason, message }] } });
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : 'Array';
  if (typeof value === 'string') return 'String';
  return typeof value === 'object' ? 'Object' : typeof value;
}

/** Wrong arguments, in Google's words. */
export function signatureException(method: string, given: readonly unknown[]): Error {
  const types = given.map(typeName).join(',');
  return exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}
