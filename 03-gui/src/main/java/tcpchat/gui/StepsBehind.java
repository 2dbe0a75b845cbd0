package tcpchat.gui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tcpchat.client.Step1CreateSocket;
import tcpchat.client.Step2Connect;
import tcpchat.client.Step3Send;
import tcpchat.client.Step4Receive;
import tcpchat.client.Step5Close;
import tcpchat.server.Step1CreateServerSocket;
import tcpchat.server.Step2Bind;
import tcpchat.server.Step3Listen;
import tcpchat.server.Step4Accept;
import tcpchat.server.Step5Receive;
import tcpchat.server.Step6Send;
import tcpchat.server.Step7Close;

/** The steps behind each button, in the order in which it has them called, and the step that gets an address. */
public final class StepsBehind {

    private static final Map<Word, List<Class<?>>> OF_CLIENT = Map.of(
            Word.CONNECT, List.of(Step1CreateSocket.class, Step2Connect.class, Step4Receive.class),
            Word.HOST, List.of(Step2Connect.class),
            Word.SEND, List.of(Step3Send.class),
            Word.DISCONNECT, List.of(Step3Send.class, Step5Close.class));

    private static final Map<Word, List<Class<?>>> OF_SERVER = Map.of(
            Word.START, List.of(Step1CreateServerSocket.class, Step2Bind.class, Step3Listen.class),
            Word.LISTEN_ON, List.of(Step2Bind.class),
            Word.STOP, List.of(Step7Close.class),
            Word.ACCEPT, List.of(Step4Accept.class),
            Word.RECEIVE, List.of(Step5Receive.class),
            Word.SEND, List.of(Step6Send.class));

    private StepsBehind() {}

    /** The names of the classes behind a button or the address of the client's window. */
    static List<String> client(Phrase part) {
        return names(OF_CLIENT.get(part));
    }

    /** The names of the classes behind a button or the address of the server's window. */
    static List<String> server(Phrase part) {
        return names(OF_SERVER.get(part));
    }

    /** Names the key of a part of the window, and the steps behind it, where there are any, with their files. */
    public static String tip(char key, List<String> classNames, Words words) {
        return classNames.isEmpty() ? words.say(Word.KEY_TIP, key) : words.say(Word.PART_TIP, key,
                classNames.stream().map(name -> stepAndFile(name, words)).collect(Collectors.joining(", ")));
    }

    /** Such as "step 2 (Step2Connect.java)": the number is in the name of the class. */
    private static String stepAndFile(String className, Words words) {
        return words.say(Word.STEP_TIP, className.replaceAll("\\D", ""), className + ".java");
    }

    private static List<String> names(List<Class<?>> steps) {
        return steps.stream().map(Class::getSimpleName).toList();
    }
}
