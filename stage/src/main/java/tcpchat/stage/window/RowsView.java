package tcpchat.stage.window;

import java.util.List;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.table.AbstractTableModel;
import tcpchat.stage.model.RowCells;
import tcpchat.stage.stream.Phrases;
import tcpchat.stage.stream.Row;
import tcpchat.stage.stream.StageEvent;
import tcpchat.stage.stream.StageEvent.Opened;
import tcpchat.stage.stream.StageEvent.Rows;

/** The kernel's rows of the conversation as they are now. */
final class RowsView {

    private final Model model = new Model();
    private final JTable table = new JTable(model) {
        @Override
        public void updateUI() {
            super.updateUI();
            setRowHeight(getFontMetrics(getFont()).getHeight() + 4);
        }
    };
    /** In the table's place where this system does not tell. */
    private final JTextArea unavailable = new JTextArea();
    private final JScrollPane component = new JScrollPane(table);

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
        if (event instanceof Opened) {
            model.show(List.of());
        } else if (event instanceof Rows rows) {
            component.setViewportView(rows.available() ? table : unavailable);
            List<Row> before = model.rows;
            model.show(rows.rows());
            // Where the letters are large there is not always room for all: what is new is seen.
            rows.rows().stream().filter(row -> !before.contains(row)).reduce((earlier, later) -> later)
                    .map(rows.rows()::indexOf).ifPresent(this::scrollTo);
        }
    }

    private void scrollTo(int row) {
        table.scrollRectToVisible(table.getCellRect(row, 0, true));
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
    private static final class Model extends AbstractTableModel {

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
            return RowCells.of(rows.get(index)).get(column);
        }
    }
}
