const mostTokens = 10_000;

declare module 'fastify' {
  interface FastifyInstance {
    /** Tokens that this process has let in, by their hash. */
    knownTokens: KnownTokens;
  }
}

/**
 * Tokens that were let in lately. One that never was is counted with its address: otherwise whoever invents a new one
 * for each request would never be limited, and each would be looked up.
 */
export class KnownTokens {
  readonly #hashes = new Set<string>();

  has(hash: string): boolean {
    return this.#hashes.has(hash);
  }

  letIn(hash: string): void {
    if (this.#hashes.has(hash)) return;
    const [eldest] = this.#hashes;
    if (eldest !== undefined && this.#hashes.size >= mostTokens) this.#hashes.delete(eldest);
    this.#hashes.add(hash);
  }

  refuse(hash: string): void {
    this.#hashes.delete(hash);
  }
}
