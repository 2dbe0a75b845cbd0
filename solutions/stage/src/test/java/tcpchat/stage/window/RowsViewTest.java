package tcpchat.stage.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tcpchat.stage.kernel.TcpRow;
import tcpchat.stage.kernel.TcpState;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Row;
import tcpchat.stage.stream.Row.Role;
import tcpchat.stage.stream.StageEvent.Named;
import tcpchat.stage.stream.StageEvent.Rows;

@DisplayName("The kernel's rows")
class RowsViewTest {

    private final RowsView view = new RowsView();

    @Test
    @DisplayName("stand in a table; what a system does not tell is a question mark")
    void showsRows() {
        view.accept(new Rows(1, true,
                List.of(new Row(Role.CLIENT, TcpState.ESTABLISHED, 5, TcpRow.UNKNOWN, 50_000, 8888, 0),
                        new Row(Role.LISTENER, TcpState.LISTEN, 0, 2, 8888, 0, 0))));
        JTable table = (JTable) view.component().getViewport().getView();
        assertThat(table.getValueAt(0, 1)).isEqualTo("ESTABLISHED");
        assertThat(table.getValueAt(0, 2)).isEqualTo("?");
        assertThat(table.getValueAt(0, 3)).isEqualTo("5");
        assertThat(table.getValueAt(1, 1)).asString().startsWith("LISTEN").contains(Phrases.say("queue.accept", "2"));
        assertThat(table.getValueAt(1, 2)).as("unread").isEqualTo("");
    }

    @Test
    @DisplayName("are called by the name of their connection, if it has got one")
    void namesConnections() {
        view.accept(new Rows(1, true, List.of(new Row(Role.CLIENT, TcpState.ESTABLISHED, 0, 0, 50_000, 8888, 0),
                new Row(Role.SERVER, TcpState.ESTABLISHED, 0, 0, 8888, 50_000, 0),
                new Row(Role.CLIENT, TcpState.ESTABLISHED, 0, 0, 50_001, 8888, 0))));
        view.accept(new Named(2, 50_000, "ann"));
        JTable table = (JTable) view.component().getViewport().getView();
        assertThat(table.getValueAt(0, 0)).isEqualTo("ann :50000");
        assertThat(table.getValueAt(1, 0)).asString().endsWith(" ↔ ann");
        assertThat(table.getValueAt(2, 0)).asString().endsWith(" :50001").doesNotContain("ann");
    }

    @Test
    @DisplayName("are not available on a system that does not tell them, and that is said in their place")
    void unavailable() {
        view.restyled();
        view.accept(new Rows(1, false, List.of()));
        assertThat(((JTextArea) view.component().getViewport().getView()).getText()).isNotBlank();
    }
}
