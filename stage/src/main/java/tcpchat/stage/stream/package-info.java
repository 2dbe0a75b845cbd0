/** The one stream of events that feeds everything the stage shows, and where the events come from. */
package tcpchat.stage.stream;
