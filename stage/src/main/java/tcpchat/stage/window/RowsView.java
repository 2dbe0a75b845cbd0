package tcpchat.stage.window;

import java.awt.Component;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableCellRenderer;
import tcpchat.stage.model.Palette;
import tcpchat.stage.model.RowCells;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Ports;
import tcpchat.stage.stream.Row;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Named;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.stage.stream.StageEvent.Rows;

/** The kernel's rows of the conversation as they are now. */
final class RowsView {

    private final Ports ports = new Ports();
    private final Model model = new Model();
    private final JTable table = new JTable(model) {
        @Override
        public void updateUI() {
            super.updateUI();
            setRowHeight(getFontMetrics(getFont()).getHeight() + 4);
        }

        @Override
        public Component prepareRenderer(TableCellRenderer renderer, int row, int column) {
            Component cell = super.prepareRenderer(renderer, row, column);
            cell.setBackground(
                    model.rows.get(row).clientPort() == marked && marked > 0 ? Palette.mark() : getBackground());
            return cell;
        }
    };
    /** In the table's place where this system does not tell. */
    private final JTextArea unavailable = new JTextArea();
    private final JScrollPane component = new JScrollPane(table);
    /** The port of the client of the connection that is followed; 0 where none is. */
    private int marked;

    RowsView() {
        unavailable.setName("unavailable");
        unavailable.setEditable(false);
        unavailable.setFocusable(false);
        unavailable.setLineWrap(true);
        unavailable.setWrapStyleWord(true);
        table.setName("rows");
        table.setFocusable(false);
        table.setRowSelectionAllowed(false);
        table.getTableHeader().setReorderingAllowed(false);
    }

    JScrollPane component() {
        return component;
    }

    void accept(StageEvent event) {
        ports.accept(event);
        if (event instanceof Opened) {
            marked = 0;
            model.show(List.of());
        } else if (event instanceof Rows rows) {
            component.setViewportView(rows.available() ? table : unavailable);
            List<Row> before = model.rows;
            model.show(rows.rows());
            // Where the letters are large there is not always room for all: what is new is seen, unless one is followed.
            if (marked == 0) {
                scrollToLast(row -> !before.contains(row));
            } else {
                scrollToLast(row -> row.clientPort() == marked);
            }
        } else if (event instanceof Named) {
            model.fireTableDataChanged();
        }
    }

    /** Marks the rows of the connection of the client at that port; with 0, no rows. */
    void mark(int clientPort) {
        marked = clientPort;
        scrollToLast(row -> row.clientPort() == clientPort);
        table.repaint();
    }

    private void scrollToLast(Predicate<Row> wanted) {
        IntStream.range(0, model.rows.size()).filter(index -> wanted.test(model.rows.get(index)))
                .reduce((earlier, later) -> later)
                .ifPresent(index -> table.scrollRectToVisible(table.getCellRect(index, 0, true)));
    }

    /** The words or the size of the letters have changed. */
    void restyled() {
        unavailable.setText(Phrases.say("no.kernel"));
        model.fireTableStructureChanged();
        int[] shares = {28, 40, 12, 20};
        for (int column = 0; column < shares.length; column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(shares[column] * 10);
        }
    }

    /** The rows as a table. */
    private final class Model extends AbstractTableModel {

        private transient List<Row> rows = List.of();

        void show(List<Row> now) {
            rows = now;
            fireTableDataChanged();
        }

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return RowCells.heads().size();
        }

        @Override
        public String getColumnName(int column) {
            return RowCells.heads().get(column);
        }

        @Override
        public Object getValueAt(int index, int column) {
            return RowCells.of(rows.get(index), ports).get(column);
        }
    }
}
