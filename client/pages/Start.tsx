import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { StartView } from '../views/start/StartView.tsx';

/** `/`: enter a code, or begin. */
const Start = () => {
  const [, go] = useLocation();
  useEffect(() => {
    document.title = 'Kring';
  }, []);
  return <StartView beginPath="/new" seriesPath="/reeks" onCode={(code) => go(`/s/${code}`)} />;
};
export default Start;
