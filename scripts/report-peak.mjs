// Loaded before a program (node --import): writes its own peak memory and time into the file named by DEKKEND_PEAK.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS } = process.resourceUsage();
  writeFileSync(process.env.DEKKEND_PEAK, JSON.stringify({ ms: performance.now(), megabytes: maxRSS / 1024 }));
});
