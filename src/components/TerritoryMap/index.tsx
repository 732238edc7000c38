import type {MouseEvent, PointerEvent, ReactNode} from 'react';
import {useRef} from 'react';
import Link from '@docusaurus/Link';
import type {MapDrawing} from '@site/src/views/mapDrawing';
import type {CountedPlace, MapShade} from '@site/src/views/mapView';
import {mapShadeOf} from '@site/src/views/mapView';
import {ownResources} from './words';
import styles from './styles.module.css';

interface Props {
  drawing: MapDrawing;
  places: readonly CountedPlace[];
  shades: readonly MapShade[];
  /** The territory that one points at, here or in the list. */
  pointed: string | undefined;
  onPoint(id: string | undefined): void;
}

/**
 * The territories with their numbers. Each is a link, in the order of the list beside it. A finger covers what it touches:
 * its first touch names the territory, the second follows the link.
 */
export default function TerritoryMap({drawing, places, shades, pointed, onPoint}: Props): ReactNode {
  const pointer = useRef('');
  const {width, height, shapes} = drawing;
  const shown = shapes.flatMap((shape) => {
    const place = places.find(({id}) => id === shape.id);
    return place ? [{shape, place, shade: mapShadeOf(place.count, shades)}] : [];
  });
  const touch = (event: PointerEvent) => {
    pointer.current = event.pointerType;
  };
  const follow = (event: MouseEvent, id: string) => {
    const isFinger = pointer.current === 'touch' && event.detail > 0;
    pointer.current = '';
    if (!isFinger || pointed === id) return;
    event.preventDefault();
    onPoint(id);
  };
  return (
    <svg
      className={styles.map}
      viewBox={`-4 -4 ${width + 8} ${height + 8}`}
      role="group"
      aria-label="Carte des territoires"
    >
      {shown.map(({shape, place, shade}) => (
        <Link
          key={shape.id}
          className={styles[`shade${shade}`]}
          to={place.url}
          aria-label={ownResources(place)}
          onPointerDown={touch}
          onClick={(event: MouseEvent) => follow(event, shape.id)}
          onPointerEnter={(event: PointerEvent) => event.pointerType !== 'touch' && onPoint(shape.id)}
          onFocus={() => pointer.current === '' && onPoint(shape.id)}
        >
          <path d={shape.path} />
        </Link>
      ))}
      {shown
        .filter(({shape}) => shape.id === pointed)
        .map(({shape}) => (
          <path key={shape.id} className={styles.pointed} d={shape.path} />
        ))}
      <g aria-hidden>
        {shown.map(({shape, place, shade}) => (
          <Name key={shape.id} shape={shape} count={place.count} shade={shade} />
        ))}
      </g>
    </svg>
  );
}

function Name({
  shape: {label},
  count,
  shade,
}: {
  shape: MapDrawing['shapes'][number];
  count: number;
  shade: number;
}): ReactNode {
  const {x, y, lines, size} = label;
  const top = y - (lines.length * size) / 2;
  return (
    <text className={styles[`on${shade}`]} fontSize={size} x={x} y={y}>
      {lines.map((line, rank) => (
        <tspan key={line} className={styles.name} x={x} y={top + rank * size * 1.05}>
          {line}
        </tspan>
      ))}
      <tspan className={styles.number} x={x} y={top + lines.length * size * 1.08 + size * 0.1}>
        {count}
      </tspan>
    </text>
  );
}
