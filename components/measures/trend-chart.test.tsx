// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { coursesOf } from '../../lib/measures/course.ts';
import { TrendChart } from './trend-chart.tsx';

afterEach(cleanup);

const [course] = coursesOf(
  [18, 14, 9].map((total, month) => ({ date: `2026-0${month + 1}-05`, total, scoring: 'phq-9' })),
);
if (!course) throw new Error('no course');

describe('the chart', () => {
  it('is one stop for Tab, and arrows go from score to score', () => {
    const { container } = render(<TrendChart course={course} label="PHQ-9 over time" />);
    const points = [...container.querySelectorAll<SVGGElement>('.tl-chart-point')];
    expect(points.map((point) => point.getAttribute('tabindex'))).toEqual(['-1', '-1', '0']);
    expect(points[2]?.getAttribute('aria-label')).toMatch(
      /9, mild\. 9 points lower than the first: better \(reliable\)/,
    );
    fireEvent.keyDown(points[2] as SVGGElement, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(points[1]);
    expect(container.querySelectorAll('.tl-chart-reliable')).toHaveLength(1);
  });
});
