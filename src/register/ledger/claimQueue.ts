/**
 * Claims of one book that await money: finds the one of exactly some amount, and the one whose turn it is by rank.
 * Both stay near constant time however many claims a customer has, since some books hold every cash sale of a shop.
 */
export class ClaimQueue {
  /** Offered, and not yet put in order: most books are settled by what their payments name, and are never asked. */
  private waiting: number[] = [];
  private readonly heap: number[] = [];
  private queued: Set<number> | undefined;
  private byAmount: Map<number, number[]> | undefined;

  /** `left` tells how much a document can still take; `rank` is its turn, smallest first. */
  constructor(
    private readonly left: (document: number) => number,
    private readonly rank: Int32Array,
  ) {}

  /** Call when a document joins, and again whenever what it can take has changed. */
  offer(document: number): void {
    this.waiting.push(document);
  }

  private takeIn(): void {
    if (this.waiting.length === 0) return;
    const queued = (this.queued ??= new Set());
    const byAmount = (this.byAmount ??= new Map<number, number[]>());
    for (const document of this.waiting) {
      const left = this.left(document);
      if (left <= 0) continue;
      const same = byAmount.get(left);
      if (same === undefined) byAmount.set(left, [document]);
      else same.push(document);
      if (queued.has(document)) continue;
      queued.add(document);
      this.push(document);
    }
    this.waiting = [];
  }

  /** The one document that can take exactly this amount; undefined where there is none or more than one. */
  exactly(amount: number): number | undefined {
    this.takeIn();
    const same = this.byAmount?.get(amount);
    let found: number | undefined;
    for (let k = 0; same !== undefined && k < same.length; k++) {
      const document = same[k];
      if (document === undefined || this.left(document) !== amount || document === found) {
        same[k] = same[same.length - 1] ?? -1;
        same.pop();
        k--;
      } else if (found === undefined) found = document;
      else return undefined;
    }
    return found;
  }

  /** The first document by rank that can still take something. */
  first(): number | undefined {
    this.takeIn();
    for (let top = this.heap[0]; top !== undefined; top = this.heap[0]) {
      if (this.left(top) > 0) return top;
      this.queued?.delete(top);
      this.pop();
    }
    return undefined;
  }

  private push(document: number): void {
    const { heap } = this;
    let at = heap.push(document) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.turn(parent) <= this.turn(at)) return;
      this.swap(parent, at);
      at = parent;
    }
  }

  private pop(): void {
    const { heap } = this;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    heap[0] = last;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= heap.length) return;
      const child = left + 1 < heap.length && this.turn(left + 1) < this.turn(left) ? left + 1 : left;
      if (this.turn(at) <= this.turn(child)) return;
      this.swap(at, child);
      at = child;
    }
  }

  private turn(at: number): number {
    return this.rank[this.heap[at] ?? -1] ?? 0;
  }

  private swap(a: number, b: number): void {
    const held = this.heap[a] ?? -1;
    this.heap[a] = this.heap[b] ?? -1;
    this.heap[b] = held;
  }
}
