// What the page of an explanation does: a fact lights the words that it came from, kinds are filtered, two people are looked up.
// `behave` is sent as its own source, so it may use nothing outside itself. Without it the page still shows everything.

/** Runs in the reader's browser once the page is there. */
export function behave(): void {
  interface Range {
    start: number;
    end: number;
    look: string;
    label: string;
  }
  const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
  const pane = document.querySelector<HTMLElement>('.text');
  const pieces = all('.article span').map((span) => ({
    span,
    start: Number(span.dataset.s),
    end: Number(span.dataset.e),
  }));
  const heads = all('.head');
  const said = document.querySelector<HTMLElement>('#said');
  let pinned: HTMLElement | undefined;

  const rangesOf = (element: HTMLElement): Range[] =>
    (JSON.parse(element.dataset.ranges ?? '[]') as [number, number, string, string][]).map(
      ([start, end, look, label]) => ({ start, end, look, label }),
    ); // written by the page itself

  function light(ranges: readonly Range[], labelled: boolean): HTMLElement | undefined {
    let first: HTMLElement | undefined;
    for (const { span, start, end } of pieces) {
      const mine = ranges.filter((range) => range.start <= start && range.end >= end);
      for (const name of [...span.classList]) if (name.startsWith('lit-')) span.classList.remove(name);
      delete span.dataset.label;
      // the narrowest range is what a word is about
      const [own] = [...mine].sort((a, b) => a.end - a.start - (b.end - b.start));
      if (!own) continue;
      first ??= span;
      span.classList.add(`lit-${own.look}`);
      if (labelled && own.label !== '' && own.start === start) span.dataset.label = own.label;
    }
    return first;
  }

  function bring(span: HTMLElement | undefined): void {
    if (!span || !pane) return;
    const [box, frame] = [span.getBoundingClientRect(), pane.getBoundingClientRect()];
    if (box.top < frame.top + 30 || box.bottom > frame.bottom - 60)
      pane.scrollTop += box.top - frame.top - frame.height / 3;
  }

  const show = (element: HTMLElement | undefined): void => {
    const first = element ? light(rangesOf(element), true) : light([], false);
    bring(first);
  };
  const back = (): void => show(pinned);

  function pin(head: HTMLElement | undefined): void {
    for (const other of heads) {
      const open = other === head;
      other.setAttribute('aria-expanded', String(open));
      const why = document.getElementById(other.getAttribute('aria-controls') ?? '');
      if (why) why.hidden = !open;
    }
    pinned = head;
    back();
    const passages = head ? rangesOf(head).filter(({ look }) => look === 'passage').length : 0;
    if (said)
      said.textContent = head ? `${passages} ${passages === 1 ? 'passage' : 'passages'} of the text highlighted` : '';
  }

  const visible = (): HTMLElement[] => heads.filter((head) => !head.closest<HTMLElement>('.fact')?.hidden);

  for (const element of all('[data-ranges]')) {
    element.addEventListener('pointerenter', () => show(element));
    element.addEventListener('pointerleave', back);
    element.addEventListener('focus', () => show(element));
    element.addEventListener('blur', back);
  }
  for (const head of heads) {
    head.addEventListener('click', () => pin(pinned === head ? undefined : head));
    head.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step === 0) return;
      event.preventDefault();
      const shown = visible();
      shown[shown.indexOf(head) + step]?.focus();
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') pin(undefined);
  });

  // a word of the text leads to the facts that rest on it, one after the other
  document.querySelector('.article')?.addEventListener('click', (event) => {
    const piece = pieces.find(({ span }) => span === event.target);
    if (!piece) return;
    const over = visible().filter((head) =>
      rangesOf(head).some((range) => range.look !== 'passage' && range.start <= piece.start && range.end >= piece.end),
    );
    const next = over[(pinned ? over.indexOf(pinned) : -1) + 1] ?? over[0];
    if (!next) return;
    pin(next);
    next.scrollIntoView({ block: 'nearest' });
    next.focus({ preventScroll: true });
  });

  const boxes = all('.filters input') as HTMLInputElement[]; // they are inputs, by the page's own markup
  const filter = (): void => {
    const lists = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
    for (const fact of all('.fact')) fact.hidden = !lists.has(fact.dataset.list ?? '');
    const none = document.querySelector<HTMLElement>('#none');
    if (none) none.hidden = visible().length > 0;
    if (pinned && !visible().includes(pinned)) pin(undefined);
  };
  for (const box of boxes) box.addEventListener('change', filter);

  const [one, other] = all('.chooser select') as HTMLSelectElement[]; // as above
  const choose = (): void => {
    for (const pair of all('.pair')) {
      const names = [pair.dataset.one, pair.dataset.other];
      pair.hidden = !(
        one &&
        other &&
        one.value !== other.value &&
        names.includes(one.value) &&
        names.includes(other.value)
      );
    }
    const same = document.querySelector<HTMLElement>('#same');
    if (same && one && other) same.hidden = one.value !== other.value;
  };
  for (const select of [one, other]) select?.addEventListener('change', choose);
  if (one && other) choose();
  for (const why of all('.why')) why.hidden = true;
  filter();
}
