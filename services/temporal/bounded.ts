/**
 * What a promise gives within so many milliseconds. A gRPC deadline is not a bound: the client's pause
 * between two attempts overshoots it. A late failure is swallowed.
 * @throws an Error `tooLate`
 */
export async function bounded<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('tooLate')), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
