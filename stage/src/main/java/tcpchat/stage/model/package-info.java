/** What is shown of the events, whatever shows it: the lines of the ladder, their colours and badges, the sources. */
package tcpchat.stage.model;
