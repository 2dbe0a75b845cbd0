package tcpchat.reference;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tcpchat.tutor.steps.Steps;

/**
 * Loads the students' stubs and the tests of the steps, and those alone, anew. On this module's class path the
 * reference comes first; here the stubs do.
 */
final class StubLoader extends URLClassLoader {

    private StubLoader(URL[] places) {
        super(places, StubLoader.class.getClassLoader());
    }

    static StubLoader open() throws IOException {
        List<URL> places = new ArrayList<>();
        for (var step : Steps.all()) {
            places.add(lastPlaceOf(step.className()));
            places.add(lastPlaceOf(step.testClassName()));
        }
        return new StubLoader(places.stream().distinct().toArray(URL[]::new));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            boolean ours = name.startsWith("tcpchat.") && !name.startsWith("tcpchat.tutor.");
            return loaded != null ? loaded : ours ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    /** The folder or jar that holds the class; where several do, the last on the class path: the stub's. */
    private static URL lastPlaceOf(String className) throws IOException {
        String file = className.replace('.', '/') + ".class";
        List<URL> places = Collections.list(StubLoader.class.getClassLoader().getResources(file));
        String place = places.get(places.size() - 1).toString();
        String root = place.substring(0, place.length() - file.length());
        return new URL(root.startsWith("jar:") ? root.substring("jar:".length(), root.length() - "!/".length()) : root);
    }
}
