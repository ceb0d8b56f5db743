// The picture itself: the only file that knows sigma. Draws what it is given and says what was clicked; keeps no scene.
// To be imported only where WebGL is: the pictogram program fails without it as soon as it is loaded.
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeImageProgram } from '@sigma/node-image';
import { MultiUndirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { Selected } from '../scene/scene.ts';
import type { Shown } from '../scene/shown.ts';
import type { Scheme } from '../scheme.ts';
import { type Body, bodiesOf, type Line, lineOf } from './bodies.ts';
import { layOut, type Spot } from './layout.ts';
import { mix, PALETTES, strandsOf } from './look.ts';
import { drawOverlay, type Overlay } from './overlay.ts';

export interface Handlers {
  onSelect: (selected: Selected | null) => void;
  onExpand: (id: string) => void;
}

/** How far what does not belong to the selection fades into the ground. */
const FADED = 0.78;
/** Beyond so many links of the selected node their dates would only cover one another. */
const MOST_DATES = 40;
/** Where along a link its date may stand, as shares of the way from the selected node. */
const ALONG = [0.62, 0.5, 0.74, 0.4] as const;

const moves = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300);

export class Picture {
  private readonly graph = new MultiUndirectedGraph<Body, Line>();
  private readonly sigma: Sigma<Body, Line>;
  private readonly paper: HTMLCanvasElement;
  private spots = new Map<string, Spot>();
  private scheme: Scheme = 'light';
  private selected: Selected | null = null;
  private pointed: { node: string | null; link: string | null } = { node: null, link: null };
  /** Nodes and links that stay in full colour while something is selected; null: all do. */
  private lit: Set<string> | null = null;

  constructor(container: HTMLElement, handlers: Handlers) {
    this.sigma = new Sigma<Body, Line>(this.graph, container, {
      allowInvalidContainer: true,
      defaultNodeType: 'pictogram',
      defaultDrawNodeHover: () => undefined,
      enableEdgeEvents: true,
      renderLabels: false,
      stagePadding: 60,
      minCameraRatio: 0.1,
      maxCameraRatio: 3,
      doubleClickZoomingDuration: moves(),
      zoomDuration: moves(),
      inertiaDuration: moves(),
      nodeProgramClasses: {
        pictogram: createNodeImageProgram<Body, Line>({
          drawingMode: 'background',
          padding: 0.16,
          size: { mode: 'force', value: 96 },
          keepWithinCircle: true,
          debounceTimeout: null,
        }),
      },
      edgeProgramClasses: { curved: createEdgeCurveProgram<Body, Line>() },
      nodeReducer: (id, body) => ({
        ...body,
        color: this.isLit(id) ? body.color : this.faded(body.color),
        zIndex: this.isLit(id) ? 1 : 0,
      }),
      edgeReducer: (id, line) => this.lineNow(id, line),
      zIndex: true,
    });
    this.paper = this.sigma.createCanvas('names', { beforeLayer: 'mouse', style: { pointerEvents: 'none' } });
    this.sigma.resize(true);
    this.sigma.on('afterRender', () => this.drawOver());
    this.listen(handlers);
  }

  private listen({ onSelect, onExpand }: Handlers): void {
    const { sigma } = this;
    const point = (node: string | null, link: string | null): void => {
      this.pointed = { node, link };
      sigma.getContainer().style.cursor = (node ?? link) ? 'pointer' : 'default';
      sigma.refresh({ skipIndexation: true, schedule: true });
    };
    sigma.on('enterNode', ({ node }) => point(node, null));
    sigma.on('leaveNode', () => point(null, null));
    sigma.on('enterEdge', ({ edge }) => point(null, edge));
    sigma.on('leaveEdge', () => point(null, null));
    sigma.on('clickNode', ({ node }) => onSelect({ what: 'node', id: node }));
    sigma.on('clickEdge', ({ edge }) => onSelect({ what: 'link', id: edge }));
    sigma.on('clickStage', () => onSelect(null));
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      onExpand(node);
    });
  }

  /** Draws this and nothing else. `spots` says where nodes stand; those without a place get one, which is put there. */
  show(shown: Shown, spots: Map<string, Spot>): void {
    this.spots = spots;
    const { width, height } = this.sigma.getDimensions();
    for (const [id, spot] of layOut(shown, this.spots, width / height)) this.spots.set(id, spot);
    this.graph.clear();
    for (const [id, body] of bodiesOf(shown, this.spots)) this.graph.addNode(id, body);
    for (const strand of strandsOf(shown.links)) {
      const { id, source, target } = strand.link;
      if (source !== target) this.graph.addUndirectedEdgeWithKey(id, source, target, lineOf(strand));
    }
    this.sigma.refresh();
  }

  setScheme(scheme: Scheme): void {
    this.scheme = scheme;
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Rings the selection and fades what is not tied to it. */
  setSelected(selected: Selected | null): void {
    this.selected = selected;
    this.lit = this.tiedTo(selected);
    this.sigma.refresh({ skipIndexation: true });
  }

  private tiedTo(selected: Selected | null): Set<string> | null {
    if (selected?.what === 'node' && this.graph.hasNode(selected.id)) {
      return new Set([selected.id, ...this.graph.neighbors(selected.id), ...this.graph.edges(selected.id)]);
    }
    if (selected?.what === 'link' && this.graph.hasEdge(selected.id)) {
      return new Set([selected.id, ...this.graph.extremities(selected.id)]);
    }
    return null;
  }

  /** Brings everything into view. */
  fit(): void {
    void this.sigma.getCamera().animatedReset({ duration: moves() });
  }

  zoom(closer: boolean): void {
    const camera = this.sigma.getCamera();
    void (closer ? camera.animatedZoom({ duration: moves() }) : camera.animatedUnzoom({ duration: moves() }));
  }

  /** For those who look from outside: where a node is on the page's canvas, in pixels. */
  whereIs(id: string): { x: number; y: number } | undefined {
    return this.graph.hasNode(id) ? this.sigma.graphToViewport(this.graph.getNodeAttributes(id)) : undefined;
  }

  close(): void {
    this.sigma.kill();
  }

  private isLit(id: string): boolean {
    return this.lit === null || this.lit.has(id) || this.pointed.node === id || this.pointed.link === id;
  }

  private faded(colour: string): string {
    return mix(colour, PALETTES[this.scheme].ground, FADED);
  }

  private lineNow(id: string, line: Line): Line & { zIndex: number } {
    const isChosen = (this.selected?.what === 'link' && this.selected.id === id) || this.pointed.link === id;
    if (isChosen) return { ...line, color: PALETTES[this.scheme].ring, size: line.size + 1.5, zIndex: 2 };
    const colour = line.tie ? PALETTES[this.scheme].edge : line.color;
    return { ...line, color: this.isLit(id) ? colour : this.faded(colour), zIndex: this.isLit(id) ? 1 : 0 };
  }

  private drawOver(): void {
    const { width, height } = this.sigma.getDimensions();
    const fine = window.devicePixelRatio || 1;
    if (this.paper.width !== Math.round(width * fine)) this.paper.width = Math.round(width * fine);
    if (this.paper.height !== Math.round(height * fine)) this.paper.height = Math.round(height * fine);
    const paper = this.paper.getContext('2d');
    if (!paper) return;
    paper.setTransform(fine, 0, 0, fine, 0, 0);
    const ringed = this.selected?.what === 'node' ? [this.selected.id] : [];
    const discs = this.graph.mapNodes((id, body) => ({
      id,
      ...this.sigma.graphToViewport(body),
      radius: this.sigma.scaleSize(body.size),
      name: body.name,
      weight: body.weight,
      dim: !this.isLit(id),
      more: id === ringed[0] || id === this.pointed.node ? body.more : 0,
    }));
    const tags = [this.selected?.what === 'link' ? this.selected.id : null, this.pointed.link].flatMap((id) =>
      this.tagOf(id),
    );
    const overlay = { discs, ringed, pointed: this.pointed.node, tags, dates: this.dates(ringed[0]) };
    drawOverlay(paper, { ...overlay, palette: PALETTES[this.scheme] }, width, height);
  }

  /** The dates of the links of the selected node, each with places on its line to try, the outer ones first. */
  private dates(selected: string | undefined): Overlay['dates'][number][] {
    if (selected === undefined || !this.graph.hasNode(selected)) return [];
    const links = this.graph.edges(selected);
    if (links.length > MOST_DATES) return [];
    return links.flatMap((id) => {
      const { when } = this.graph.getEdgeAttributes(id);
      const isSource = this.graph.source(id) === selected;
      const places = ALONG.flatMap((share) => this.pointOn(id, isSource ? share : 1 - share) ?? []);
      return when === '' ? [] : [{ text: when, places }];
    });
  }

  private tagOf(id: string | null): { x: number; y: number; text: string }[] {
    const middle = id === null ? undefined : this.pointOn(id, 0.5);
    return id !== null && middle ? [{ ...middle, text: this.graph.getEdgeAttributes(id).words }] : [];
  }

  /** The point this share of the way along a line; a bent line is a quadratic curve through its anchor's pull. */
  private pointOn(id: string, share: number): { x: number; y: number } | undefined {
    if (!this.graph.hasEdge(id)) return undefined;
    const [source, target] = this.graph.extremities(id).map((end) => this.whereIs(end));
    if (!source || !target) return undefined;
    const { curvature } = this.graph.getEdgeAttributes(id);
    const [dx, dy] = [target.x - source.x, target.y - source.y];
    const pull = 2 * share * (1 - share) * curvature;
    return { x: source.x + dx * share + dy * pull, y: source.y + dy * share - dx * pull };
  }
}
