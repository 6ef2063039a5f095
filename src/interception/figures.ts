/** How many copies are remembered: a person who copies, looks elsewhere and comes back is still recognised. */
const REMEMBERED = 8;

/** One-way figures of what was copied on this site lately, in memory, until the frame goes. */
export interface Figures {
  learn(figure: string): void;
  has(figure: string): boolean;
  isEmpty(): boolean;
}

export function createFigures(): Figures {
  const known: string[] = [];
  return {
    has: (figure) => known.includes(figure),
    isEmpty: () => known.length === 0,
    learn: (figure) => {
      if (known.includes(figure)) return;
      known.push(figure);
      if (known.length > REMEMBERED) known.shift();
    },
  };
}
