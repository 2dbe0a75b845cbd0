package tcpchat.room;

import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ExecutorService;

/**
 * All that has to be ended when a room closes.
 *
 * @param serverSocket where clients are accepted
 * @param members      who is in the room
 * @param connections  every connection that is open, also of those who are no members yet; it may be iterated while others
 *                     change it
 * @param executor     what runs the conversations and the outboxes
 */
public record Room(ServerSocket serverSocket, Members members, Set<Socket> connections, ExecutorService executor) {}
