import { useLocation } from 'wouter';
import { StartView } from '../views/start/StartView.tsx';

/** `/`: enter a code, or begin. */
const Start = () => {
  const [, go] = useLocation();
  return <StartView beginPath="/new" seriesPath="/reeks" onCode={(code) => go(`/s/${code}`)} />;
};
export default Start;
