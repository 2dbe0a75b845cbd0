package tcpchat.room.gui;

/** How a member stands, as far as its window knows. */
enum MemberState { OUTSIDE, JOINING, IN, LEAVING }
