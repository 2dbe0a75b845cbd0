package tcpchat.tutor.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;

/**
 * Gives a sign as soon as the system tells that something happens in a folder, so that a save is noticed at once. Many
 * systems tell late, or nothing at all: a sign is a reason to look, and without one it has to be looked all the same.
 */
final class Alarm implements AutoCloseable {

    private final WatchService service;
    private final Runnable sign;

    private Alarm(WatchService service, Runnable sign) {
        this.service = service;
        this.sign = sign;
    }

    /** Begins to listen. A folder that can't be listened to is left out. */
    static Alarm on(Collection<Path> folders, Runnable sign) throws IOException {
        Alarm alarm = new Alarm(FileSystems.getDefault().newWatchService(), sign);
        folders.forEach(alarm::add);
        Daemon.of("alarm", alarm::listen).start();
        return alarm;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    private void add(Path folder) {
        try {
            folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (IOException nobodyTells) {
            // Looking at the times of its files will do.
        }
    }

    private void listen() {
        try {
            while (true) {
                WatchKey key = service.take();
                key.pollEvents();
                key.reset();
                sign.run();
            }
        } catch (InterruptedException | ClosedWatchServiceException over) {
            // Nobody wants to know any more.
        }
    }
}
