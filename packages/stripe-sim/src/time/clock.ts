/** Unix seconds, as everything at Stripe counts them. */
export type Seconds = number

/**
 * The simulator's clock. A real one runs with the machine's, shifted by whatever it was advanced; a virtual one stands
 * still until it is moved. `during` lets something happen at a moment that has already passed, so that what fell due
 * while nobody ran carries its own date.
 */
export class Clock {
  private held: Seconds | null = null

  private constructor(
    readonly kind: "real" | "virtual",
    private position: Seconds,
    private readonly base: () => Seconds,
  ) {}

  /** @param shift seconds ahead of the machine's clock */
  static real(shift: Seconds): Clock {
    return new Clock("real", shift, () => Math.floor(Date.now() / 1000))
  }

  static virtual(start: Seconds): Clock {
    return new Clock("virtual", start, () => 0)
  }

  now(): Seconds {
    return this.held ?? this.base() + this.position
  }

  /** What must be kept to continue after a restart. */
  get state(): Seconds {
    return this.position
  }

  /** @throws RangeError when the clock would go back: what happened has happened */
  moveTo(moment: Seconds): void {
    const forward = moment - this.now()
    if (forward < 0) throw new RangeError("the clock moves forward only")
    this.position += forward
  }

  during<T>(moment: Seconds, act: () => T): T {
    this.held = moment
    try {
      return act()
    } finally {
      this.held = null
    }
  }
}
