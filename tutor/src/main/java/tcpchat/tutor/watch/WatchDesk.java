package tcpchat.tutor.watch;

import java.nio.file.Path;

/**
 * What the watch has at hand, whatever its mode.
 *
 * @param kit          the root of the kit
 * @param progress     how the steps stand
 * @param pages        what a person sees
 * @param examinations how the steps are looked at
 */
record WatchDesk(Path kit, Progress progress, WatchPages pages, Examinations examinations) {}
