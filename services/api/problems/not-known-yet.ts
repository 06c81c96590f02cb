/** Whether the database could not say: the command may or may not have been done, and the same key tells. */
export const isNotKnownYet = (error: Error): boolean => error.name === 'NotKnownYet';
