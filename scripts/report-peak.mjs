// Loaded before a program (node --import): writes its peak memory and time, its worker threads included, into the file
// named by DEKKEND_PEAK.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS } = process.resourceUsage();
    const { user, system } = process.cpuUsage();
    const figures = { ms: performance.now(), processor: (user + system) / 1000, megabytes: maxRSS / 1024 };
    writeFileSync(process.env.DEKKEND_PEAK, JSON.stringify(figures));
  });
}
