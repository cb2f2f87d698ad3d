/** Pairs of records, each once, lower index first. */
export interface Pairs {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Collects pairs, in any order and as often as they come, and gives each once. */
export class PairCollector {
  private codes = new Float64Array(1 << 14);
  private size = 0;
  private distinct = 0;

  /** `records` is the number of records that pairs are made of. */
  constructor(private readonly records: number) {}

  add(one: number, other: number): void {
    if (one === other) return;
    if (this.size === this.codes.length) this.makeRoom();
    this.codes[this.size++] = one < other ? one * this.records + other : other * this.records + one;
  }

  /** The pairs in ascending order. */
  pairs(): Pairs {
    this.compact();
    const a = new Int32Array(this.size);
    const b = new Int32Array(this.size);
    for (let i = 0; i < this.size; i++) {
      const code = this.codes[i] as number;
      const low = Math.floor(code / this.records);
      a[i] = low;
      b[i] = code - low * this.records;
    }
    return { count: this.size, a, b };
  }

  private makeRoom(): void {
    this.compact();
    if (this.size < this.codes.length * 0.6) return;
    const larger = new Float64Array(this.codes.length * 2);
    larger.set(this.codes.subarray(0, this.size));
    this.codes = larger;
  }

  private compact(): void {
    if (this.size === this.distinct) return;
    const codes = this.codes.subarray(0, this.size).sort();
    let kept = 0;
    for (let i = 0; i < codes.length; i++) if (i === 0 || codes[i] !== codes[i - 1]) codes[kept++] = codes[i] as number;
    this.size = this.distinct = kept;
  }
}
