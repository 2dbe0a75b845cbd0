// A processor of annotations, which is announced as a service and would run in the compiler.
package tcpchat.client;

import java.net.Socket;

public class Step1CreateSocket {

    public Socket create() {
        return null;
    }
}

class Processor extends javax.annotation.processing.AbstractProcessor {
    @Override
    public boolean process(java.util.Set<? extends javax.lang.model.element.TypeElement> types,
            javax.annotation.processing.RoundEnvironment round) {
        throw new IllegalStateException("GOT-OUT");
    }
}
