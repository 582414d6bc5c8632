import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo, type ReactNode, useMemo } from "react";
import { useLanguage } from "../../data/language.ts";
import type {
  Block,
  BlockOf,
  BlockType,
  Cell,
  Chapter,
  Cover,
  Document,
  RichText,
} from "../../documents/document.ts";
import { StateSymbol } from "../frame/StateMark.tsx";
import { useInTurns } from "../frame/useInTurns.ts";
import { isFollowable } from "../records/isFollowable.ts";
import { PreviewChart } from "./PreviewChart.tsx";
import { usePaperStyles } from "./paperStyles.ts";

/** A chapter as it will stand on paper: always dark on white, whatever the theme. A long one is drawn in turns. */
export function ChapterPreview({ chapter, limit }: { chapter: Chapter; limit: number }) {
  const paper = usePaperStyles();
  const language = useLanguage();
  const blocks = useMemo(() => chapter.blocks.slice(0, limit), [chapter, limit]);
  const drawn = useInTurns(chapter.id, blocks, cellsOf, cellsPerTurn);
  return (
    <article className={paper.paper} lang={language} aria-busy={drawn < blocks.length}>
      <h2 className={paper.h1}>{chapter.title}</h2>
      <Blocks blocks={blocks.slice(0, drawn)} />
    </article>
  );
}

/** What a turn draws takes a few milliseconds. */
const cellsPerTurn = 150;

function cellsOf(block: Block): number {
  if (block.type === "table") return Math.min(block.rows.length, shownRows) * block.head.length;
  if (block.type === "definitions" || block.type === "bullets") return block.items.length;
  return 1;
}

/** A short paper as a whole: its head and every chapter on one sheet. */
export function PaperPreview({ document, label }: { document: Document; label: string }) {
  const paper = usePaperStyles();
  const { cover, chapters, meta } = document;
  return (
    <article
      className={mergeClasses(paper.paper, paper.short)}
      lang={meta.language.slice(0, 2)}
      aria-label={label}
    >
      {cover ? (
        <>
          {cover.lines.map((line) => (
            <p key={line} className={paper.line}>
              {line}
            </p>
          ))}
          <h2 className={mergeClasses(paper.title, paper.headTitle)}>{cover.title}</h2>
          <p className={mergeClasses(paper.subtitle, paper.headSubtitle)}>{cover.subtitle}</p>
          {cover.mark ? <p className={paper.mark}>{cover.mark}</p> : null}
          <Blocks blocks={cover.blocks} />
        </>
      ) : null}
      {chapters.map(({ id, title, blocks }) => (
        <section key={id}>
          <h2 className={mergeClasses(paper.h1, paper.laterH1)}>{title}</h2>
          <Blocks blocks={blocks} />
        </section>
      ))}
    </article>
  );
}

/** The cover as it will stand on paper. */
export function CoverPreview({ cover }: { cover: Cover }) {
  const paper = usePaperStyles();
  const language = useLanguage();
  return (
    <article className={paper.paper} lang={language}>
      {cover.lines.map((line) => (
        <p key={line} className={paper.line}>
          {line}
        </p>
      ))}
      <h2 className={paper.title}>{cover.title}</h2>
      <p className={paper.subtitle}>{cover.subtitle}</p>
      {cover.mark ? <p className={paper.mark}>{cover.mark}</p> : null}
      <Blocks blocks={cover.blocks} />
    </article>
  );
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a paper have no identity but their place.
    <BlockView key={at} block={block} />
  ));
}

const BlockView = memo(function BlockView({ block }: { block: Block }) {
  const paper = usePaperStyles();
  // The table has one entry per type of block, which TypeScript cannot follow through the union.
  const view = views[block.type] as (block: Block, paper: Paper) => ReactNode;
  return view(block, paper);
});

type Paper = ReturnType<typeof usePaperStyles>;

const views: { readonly [T in BlockType]: (block: BlockOf<T>, paper: Paper) => ReactNode } = {
  paragraph: ({ text, handWritten }, paper) => (
    <p className={mergeClasses(paper.text, handWritten && paper.handWritten)}>{rich(text)}</p>
  ),
  bullets: ({ items, ordered }, paper) => {
    const List = ordered ? "ol" : "ul";
    return (
      <List className={paper.list}>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place.
          <li key={at}>{rich(item)}</li>
        ))}
      </List>
    );
  },
  heading: ({ level, text }, paper) =>
    level === 2 ? (
      <h3 className={paper.h2}>{text}</h3>
    ) : level === 3 ? (
      <h4 className={paper.h3}>{text}</h4>
    ) : (
      <h5 className={paper.h4}>{text}</h5>
    ),
  table: ({ caption, head, rows }, paper) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by the keyboard.
    <section className={paper.scroll} aria-label={caption} tabIndex={0}>
      <table
        className={mergeClasses(
          paper.table,
          head.length > 4 && paper.many,
          head.length > 7 && paper.veryMany,
        )}
      >
        <caption className={paper.caption}>{caption}</caption>
        <thead>
          <tr>
            {head.map((title, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place.
              <th key={at} scope="col" className={paper.head}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownRows).map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place.
            <tr key={row}>
              {cells.map((cell, at) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place.
                  key={at}
                  className={mergeClasses(paper.cell, cell.align === "right" && paper.right)}
                >
                  {toned(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shownRows ? <p className={paper.caption}>… {rows.length}</p> : null}
    </section>
  ),
  definitions: ({ items }, paper) => (
    <dl className={paper.definitions}>
      {items.map(({ term, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: terms have no identity but their place.
        <div key={at} className={paper.definition}>
          <dt>{term}</dt>
          <dd>{rich(text)}</dd>
        </div>
      ))}
    </dl>
  ),
  chart: ({ data, alt, caption }, paper) => (
    <figure className={paper.figure}>
      <PreviewChart data={data} alt={alt} />
      <figcaption className={paper.caption}>{caption}</figcaption>
    </figure>
  ),
  controlBlock: ({ caption, rows }, paper) => (
    <table className={paper.table}>
      <caption className={paper.caption}>{caption}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row" className={paper.rowHead}>
              {name}
            </th>
            <td className={paper.cell}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ),
  signLines: ({ lines }, paper) => (
    <div className={paper.signs}>
      {lines.map(({ role, name }) => (
        <p key={role} className={paper.sign}>
          {name}
          <br />
          {role}
        </p>
      ))}
    </div>
  ),
  pageBreak: (_, paper) => <hr className={paper.break} />,
};

const shownRows = 300;

function toned({ text, tone }: Cell): ReactNode {
  if (!tone) return rich(text);
  return (
    <Toned tone={tone}>
      <StateSymbol state={tone} size={9} /> {rich(text)}
    </Toned>
  );
}

function Toned({ tone, children }: { tone: NonNullable<Cell["tone"]>; children: ReactNode }) {
  const tones = useTones();
  return (
    <span>
      <span className={tones[tone]}>{children}</span>
    </span>
  );
}

function rich(text: RichText): ReactNode {
  if (typeof text === "string") return text;
  return text.map((run, at) => {
    const inner = run.bold ? (
      <strong>{run.text}</strong>
    ) : run.italic ? (
      <em>{run.text}</em>
    ) : (
      run.text
    );
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place.
      <span key={at}>
        {run.link && isFollowable(run.link) ? (
          <a href={run.link} target="_blank" rel="noreferrer">
            {inner}
          </a>
        ) : (
          inner
        )}
      </span>
    );
  });
}

// On paper, which is white in every theme.
const useTones = makeStyles({
  secured: { "& svg": { color: "#0e700e" } },
  partly: { "& svg": { color: "#835b00" } },
  missing: { "& svg": { color: "#b10e1c" } },
  unknown: { "& svg": { color: "#424242" } },
  intended: { "& svg": { color: "#424242" } },
});
