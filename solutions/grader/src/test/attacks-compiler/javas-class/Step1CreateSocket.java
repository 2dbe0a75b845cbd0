// A class for the package of the JDK's own.
package java.net;


public class Step1CreateSocket {

    public Socket create() {
        return null;
    }
}
