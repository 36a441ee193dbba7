import type { ComponentProps } from 'preact';
import { OpenPromises } from './answer/open-promises.tsx';
import { Told } from './answer/told.tsx';
import { ToldBands } from './answer/told-bands.tsx';
import { ToldConflicts } from './answer/told-conflicts.tsx';
import { ToldWork } from './answer/told-work.tsx';
import { OnePhoto } from './photos/one-photo.tsx';

type WorkProps = Omit<ComponentProps<typeof ToldWork>, 'photo'>;

const WithPhotos = (props: WorkProps) => {
  const { device, lane, view, find } = props;
  const photo = (id: string) => (
    <OnePhoto device={device} lane={lane} view={view} find={find.id} id={id} />
  );
  return <ToldWork {...props} photo={photo} />;
};

/** What the office does with what residents told, in one chunk: four small ones compress worse. */
export const answering = { ToldBands, Told, ToldWork: WithPhotos, ToldConflicts, OpenPromises };
