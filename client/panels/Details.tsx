// The right panel: what is selected, with its facts, and every fact with its quotes.
import { Button } from '@mantine/core';
import type { ActorView, CanvasLink, FactView } from '../../model/api.ts';
import { isActorLabel, isFactLabel } from '../../model/kinds.ts';
import { askActor, askFact } from '../ask.ts';
import { useAsked } from '../asked.ts';
import { parallelTo } from '../canvas/look.ts';
import type { Explorer } from '../explorer.ts';
import { byKind, drawnAs } from '../kinds.ts';
import { Pictogram } from '../Pictogram.tsx';
import type { SceneNode } from '../scene/scene.ts';
import { linkCounts, neighboursOf, shownOf, unseen } from '../scene/shown.ts';
import { counted, eventsFirst, plainWord, timeOf } from '../words.ts';
import { Badge } from './Badge.tsx';
import { type Doors, FactCard, StatusBadge } from './FactCard.tsx';
import { Answer, Nothing } from './States.tsx';

interface PanelProps extends Doors {
  explorer: Explorer;
}

function NodeActs({ explorer, node }: { explorer: Explorer; node: SceneNode }) {
  const more =
    explorer.scene.opened.get(node.id) ?? unseen(node, linkCounts({ links: [...explorer.scene.links.values()] }));
  return (
    <div className="acts">
      <Button size="xs" onClick={() => explorer.expand(node.id)} disabled={more === 0}>
        {more === 0 ? 'All of it is shown' : `Open (+${more} more)`}
      </Button>
      <Button size="xs" variant="default" onClick={() => explorer.keepAround(node.id)}>
        Keep only this
      </Button>
      <Button size="xs" variant="default" onClick={() => explorer.hide(node.id)}>
        Hide
      </Button>
    </div>
  );
}

function Undecided({ actor }: { actor: ActorView }) {
  if (actor.values.decided !== false) return null;
  return (
    <p>
      <Badge word="undecided" tone="caution" />{' '}
      <span className="second">This name fits several people, so it stands for itself and is not guessed.</span>
    </p>
  );
}

function FactsByKind({ facts, ...doors }: Doors & { facts: readonly FactView[] }) {
  const kinds = [...new Set(facts.map(({ kind }) => kind))].sort(byKind);
  return kinds.map((kind) => {
    const ofKind = eventsFirst(facts.filter((fact) => fact.kind === kind));
    return (
      <section key={kind} className="facts-of-kind">
        <h3>
          {drawnAs(kind).plural} <span className="second count">{ofKind.length}</span>
        </h3>
        {ofKind.map((fact) => (
          <FactCard key={fact.id} fact={fact} {...doors} />
        ))}
      </section>
    );
  });
}

function Actor({ actor, ...doors }: Doors & { actor: ActorView }) {
  const others = actor.names.filter((name) => name !== actor.name);
  return (
    <>
      <Undecided actor={actor} />
      {others.length > 0 ? <p className="second">also {others.join(', ')}</p> : null}
      {actor.related.length > 0 ? (
        <ul className="parts">
          {actor.related.map((related) => (
            <li key={`${related.relation} ${related.id}`}>
              <Pictogram label={related.label} size={18} />
              <span>
                <span className="second">{plainWord(related.relation)} </span>
                <button type="button" className="linklike" onClick={() => doors.onOpen(related)}>
                  {related.name}
                </button>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="second">
        {actor.facts.length < actor.total
          ? `The latest ${actor.facts.length} of ${counted(actor.total, 'fact')}`
          : counted(actor.total, 'fact')}
      </p>
      {actor.total === 0 ? <Nothing>Only its name is known: no source states a fact about it.</Nothing> : null}
      <FactsByKind facts={actor.facts} {...doors} />
    </>
  );
}

function ActorPanel({ id, ...doors }: Doors & { id: string }) {
  const asked = useAsked(id, askActor);
  return (
    <Answer asked={asked} what="Fetching the facts …">
      {(actor) => <Actor actor={actor} {...doors} />}
    </Answer>
  );
}

function FactPanel({ id, ...doors }: Doors & { id: string }) {
  const asked = useAsked(id, askFact);
  return (
    <Answer asked={asked} what="Fetching the fact …">
      {(fact) => <FactCard fact={fact} whole {...doors} />}
    </Answer>
  );
}

/** Levels and topics have no facts of their own: what stands in the picture around them. */
function Neighbours({ explorer, id, onOpen }: PanelProps & { id: string }) {
  const neighbours = neighboursOf(shownOf(explorer.scene), id);
  if (neighbours.length === 0) return <Nothing>Nothing of the picture is tied to it. Open it to see more.</Nothing>;
  return (
    <ul className="parts">
      {neighbours.map(({ link, node }) => (
        <li key={link.id}>
          <Pictogram label={node.label} size={18} />
          <span>
            <button type="button" className="linklike" onClick={() => onOpen(node)}>
              {node.name}
            </button>{' '}
            <span className="second">{link.phrase}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function NodePanel({ node, explorer, ...doors }: PanelProps & { node: SceneNode }) {
  const hasFacts = isActorLabel(node.label) || node.label === 'Office';
  const isFact = isFactLabel(node.label);
  return (
    <>
      {isFact ? null : (
        <header>
          <Pictogram label={node.label} size={40} />
          <div>
            <h2>{node.name}</h2>
            <p className="second">{drawnAs(node.label).title}</p>
          </div>
        </header>
      )}
      <NodeActs explorer={explorer} node={node} />
      {isFact ? <FactPanel id={node.id} {...doors} /> : null}
      {hasFacts ? <ActorPanel id={node.id} {...doors} /> : null}
      {isFact || hasFacts ? null : <Neighbours explorer={explorer} id={node.id} {...doors} />}
    </>
  );
}

/** All links between the same two, to choose from. */
function Parallel({ explorer, link }: { explorer: Explorer; link: CanvasLink }) {
  const parallel = parallelTo(link, explorer.scene.links.values());
  if (parallel.length < 2) return null;
  return (
    <section>
      <h3>{counted(parallel.length, 'link')} between these two</h3>
      <ul className="parts">
        {parallel.map((each) => (
          <li key={each.id}>
            <Pictogram label={each.kind} size={18} />
            <span>
              <button
                type="button"
                className="linklike"
                aria-current={each.id === link.id}
                onClick={() => explorer.select({ what: 'link', id: each.id })}
              >
                {each.phrase}
              </button>{' '}
              <span className="second">{timeOf(each) ?? ''}</span> <StatusBadge status={each.status} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LinkPanel({ link, explorer, ...doors }: PanelProps & { link: CanvasLink }) {
  const { nodes } = explorer.scene;
  const ends = [nodes.get(link.source), nodes.get(link.target)].flatMap((node) => node ?? []);
  const fact = link.fact ?? ends.find(({ label }) => isFactLabel(label))?.id ?? null;
  return (
    <>
      <Parallel explorer={explorer} link={link} />
      {link.fact === null ? (
        <p className="tie">
          {ends.map((node, at) => (
            <span key={node.id}>
              {at === 1 ? <span className="second"> {plainWord(link.phrase)} </span> : null}
              <button type="button" className="linklike" onClick={() => doors.onOpen(node)}>
                {node.name}
              </button>
            </span>
          ))}
        </p>
      ) : null}
      {fact === null ? (
        <Nothing>A tie that follows from the names and offices themselves; it has no quote of its own.</Nothing>
      ) : (
        <FactPanel id={fact} {...doors} />
      )}
    </>
  );
}

export function Details({ explorer, ...doors }: PanelProps) {
  const { scene } = explorer;
  const { selected } = scene;
  const node = selected?.what === 'node' ? scene.nodes.get(selected.id) : undefined;
  const link = selected?.what === 'link' ? scene.links.get(selected.id) : undefined;
  if (node) return <NodePanel key={node.id} node={node} explorer={explorer} {...doors} />;
  if (link) return <LinkPanel key={link.id} link={link} explorer={explorer} {...doors} />;
  if (selected?.what === 'fact') return <FactPanel key={selected.id} id={selected.id} {...doors} />;
  return (
    <Nothing>
      Click a node or a link to read its facts here, with the sentences that say so. A double click opens what stands
      around a node.
    </Nothing>
  );
}
