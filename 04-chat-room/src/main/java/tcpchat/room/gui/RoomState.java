package tcpchat.room.gui;

/** How the room stands, as far as its window knows. */
enum RoomState { CLOSED, OPENING, OPEN, CLOSING }
