/** Takes a run out of the room: as a page for a browser, and as a picture for a slide. */
package tcpchat.stage.export;
