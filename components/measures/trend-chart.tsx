/**
 * The course of one measure as a chart: bands behind, the scores as a line, a diamond where the change since the first
 * score is reliable. One stop for Tab, arrows go from score to score, each with its own words. A table with the same
 * figures stands under it, so nothing here is the only place to learn something.
 */
import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Course, CoursePoint, ScoreLike } from '../../lib/measures/course.ts';
import { bandsOf, type Scoring } from '../../lib/measures/scoring.ts';
import { cx } from '../ui/cx.ts';
import { pointWords, sayDay } from './words.ts';

const HEIGHT = 224;
const MARGIN = { top: 12, right: 16, bottom: 28, left: 36 };

export interface TrendChartProps<T extends ScoreLike> {
  readonly course: Course<T>;
  /** Accessible name: what is charted. */
  readonly label: string;
}

export function TrendChart<T extends ScoreLike>({ course, label }: TrendChartProps<T>) {
  const { scoring, points } = course;
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  const [active, setActive] = useState(points.length - 1);
  // A new score is where one wants to be.
  useEffect(() => setActive(points.length - 1), [points.length]);
  useEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.max(240, entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const times = points.map(({ score }) => Date.parse(`${score.date}T00:00:00Z`));
  const [from, to] = spread(times);
  const x = scaleUtc()
    .domain([from, to])
    .range([MARGIN.left + 12, width - MARGIN.right - 12 - gutterOf(course, width)]);
  const y = scaleLinear()
    .domain([scoring.min, topOf(scoring)])
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const at = (index: number) => x(times[index] ?? from);
  const path = line<CoursePoint<T>>()
    .x((_, index) => at(index))
    .y(({ score }) => y(score.total))(points as CoursePoint<T>[]);
  const current = points[Math.min(active, points.length - 1)];

  function onKeyDown(event: KeyboardEvent) {
    const last = points.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(active + 1, last),
      ArrowLeft: Math.max(active - 1, 0),
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    frame.current?.querySelectorAll<SVGGElement>('.tl-chart-point')[next]?.focus();
  }

  return (
    <figure class="tl-chart" ref={frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with points inside, no fieldset */}
      <svg width={width} height={HEIGHT} role="group" aria-label={label} onKeyDown={onKeyDown}>
        <svg width={width} height={HEIGHT} aria-hidden="true" focusable="false">
          <Bands course={course} x={MARGIN.left} width={width - MARGIN.left - MARGIN.right} y={y} />
          {spaced(x.ticks(Math.max(2, Math.floor(width / 140))), x).map((tick) => (
            <text key={+tick} class="tl-chart-tick" x={x(tick)} y={HEIGHT - 8} text-anchor="middle">
              {x.tickFormat()(tick)}
            </text>
          ))}
          <path class="tl-chart-line" d={path ?? ''} />
        </svg>
        {points.map((point, index) => (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a point is read, not pressed
          <g
            // biome-ignore lint/suspicious/noArrayIndexKey: the points of a sorted course have no other name
            key={`${point.score.date} ${index}`}
            class={cx('tl-chart-point', point.sinceFirst?.reliable && 'tl-chart-reliable')}
            role="img"
            aria-label={pointWords(point, scoring)}
            // SVG knows no `tabIndex`: only the attribute in small letters makes it a stop.
            tabindex={index === Math.min(active, points.length - 1) ? 0 : -1}
            transform={`translate(${at(index)} ${y(point.score.total)})`}
            onFocus={() => setActive(index)}
            onPointerEnter={() => setActive(index)}
          >
            <circle class="tl-chart-ring" r="11" />
            {point.sinceFirst?.reliable ? <path d="M0-7 7 0 0 7-7 0z" /> : <circle r="5" />}
          </g>
        ))}
      </svg>
      <figcaption class="tl-chart-caption tl-small">
        <span class="tl-numbers">{current ? pointWords(current, scoring) : ''}</span>
        {points.some((point) => point.sinceFirst?.reliable) && (
          <span class="tl-soft">
            <svg width="12" height="12" viewBox="-8 -8 16 16" aria-hidden="true">
              <path class="tl-chart-key" d="M0-7 7 0 0 7-7 0z" />
            </svg>{' '}
            changed since {points[0] ? sayDay(points[0].score.date) : 'the first'} beyond the limit
          </span>
        )}
      </figcaption>
    </figure>
  );
}

/** Bands of the scoring behind the line, each with its words at its lower edge. */
function Bands<T extends ScoreLike>({
  course: { scoring },
  x,
  width,
  y,
}: {
  readonly course: Course<T>;
  readonly x: number;
  readonly width: number;
  readonly y: (value: number) => number;
}) {
  const bands = bandsOf(scoring);
  return (
    <g>
      {bands.map((band, index) => {
        const upper = bands[index + 1]?.from ?? topOf(scoring);
        const [top, bottom] = [y(upper), y(band.from)];
        return (
          <g key={band.from}>
            <rect
              class={index % 2 ? 'tl-chart-band-odd' : 'tl-chart-band'}
              x={x}
              y={top}
              width={width}
              height={bottom - top}
            />
            <text class="tl-chart-tick" x={x - 6} y={bottom} text-anchor="end">
              {band.from}
            </text>
            {bottom - top >= 14 && (
              <text class="tl-chart-band-label" x={x + width - 6} y={bottom - 4} text-anchor="end">
                {shortLabel(band.label)}
              </text>
            )}
          </g>
        );
      })}
      {topOf(scoring) === scoring.max && (
        <text class="tl-chart-tick" x={x - 6} y={y(scoring.max) + 8} text-anchor="end">
          {scoring.max}
        </text>
      )}
    </g>
  );
}

/** The upper end of the axis: a band that is the highest value alone needs room of its own to be seen. */
function topOf(scoring: Scoring): number {
  return bandsOf(scoring).at(-1)?.from === scoring.max ? scoring.max + 1 : scoring.max;
}

/** Band labels are words for the eye; the table has them in full. */
function shortLabel(label: string): string {
  const [short = label] = label.split(/[(:;]/);
  return short.length > 24 ? `${short.slice(0, 22).trim()}…` : short.trim();
}

/** Room at the right for the labels, so that no line runs through them; none where the window is narrow. */
function gutterOf<T extends ScoreLike>({ scoring }: Course<T>, width: number): number {
  if (width < 480) return 0;
  return Math.max(...scoring.bands.map(({ label }) => shortLabel(label).length)) * 6.5;
}

/** Ticks whose words cannot run into one another. */
function spaced(ticks: readonly Date[], x: (tick: Date) => number): readonly Date[] {
  let last = Number.NEGATIVE_INFINITY;
  return ticks.filter((tick) => {
    if (x(tick) - last < 76) return false;
    last = x(tick);
    return true;
  });
}

const WEEK = 7 * 86_400_000;

/** First and last moment of the axis; a single score still gets some room around it. */
function spread(times: readonly number[]): [number, number] {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return first === last ? [first - WEEK, last + WEEK] : [first, last];
}
