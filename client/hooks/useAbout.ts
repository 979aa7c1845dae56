import { useEffect, useState } from 'react';
import type { About } from '../../shared/protocol/http.ts';
import { createApi } from '../connection/api.ts';

/** Who runs this Kring; `null` while we ask. When nobody can be asked, nothing is said of it. */
export const useAbout = (): About | null => {
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    let gone = false;
    void createApi()
      .about()
      .then((answer) => !gone && setAbout(answer.ok ? answer.value : NOBODY));
    return () => {
      gone = true;
    };
  }, []);
  return about;
};

const NOBODY: About = { organisation: null, contact: null };
