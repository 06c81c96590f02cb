/** All that the life of a letter may ask of the world. */
export interface LetterActivities {
  /** Sends it when it may still be sent, once more when nobody knows whether it was. @throws when it did not go out */
  deliver(letter: string): Promise<void>;
}
