package tcpchat.room.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where the room's four windows stand on a screen")
class FourPlacesTest {

    private static final Rectangle SCREEN = new Rectangle(0, 0, 1280, 800);

    @Test
    @DisplayName("in a row where the screen is wide enough, narrower than wished")
    void row() {
        assertThat(FourPlaces.on(SCREEN, new Dimension(420, 600), new Dimension(300, 190)))
                .containsExactly(new Rectangle(0, 100, 311, 600), new Rectangle(323, 100, 311, 600),
                        new Rectangle(646, 100, 311, 600), new Rectangle(969, 100, 311, 600));
    }

    @Test
    @DisplayName("two by two where it is not")
    void twoByTwo() {
        assertThat(FourPlaces.on(SCREEN, new Dimension(840, 1200), new Dimension(600, 380)))
                .containsExactly(new Rectangle(0, 0, 634, 394), new Rectangle(646, 0, 634, 394),
                        new Rectangle(0, 406, 634, 394), new Rectangle(646, 406, 634, 394));
    }

    @ParameterizedTest(name = "{displayName} ({0} x {1}, zoom {2})")
    @DisplayName("none covers another, and none leaves the screen")
    @CsvSource({"1280, 800, 1", "1280, 800, 1.25", "1280, 800, 2", "1280, 800, 3", "1920, 1080, 2", "1920, 1080, 3",
            "1024, 768, 1", "800, 600, 2"})
    void noneCovers(int width, int height, double zoom) {
        Rectangle screen = new Rectangle(20, 30, width, height);
        List<Rectangle> places = FourPlaces.on(screen, scaled(420, 600, zoom), scaled(300, 190, zoom));
        assertThat(places).hasSize(4).allMatch(screen::contains);
        for (Rectangle one : places) {
            assertThat(places).filteredOn(one::contains).containsExactly(one);
        }
    }

    private static Dimension scaled(int width, int height, double zoom) {
        return new Dimension((int) (width * zoom), (int) (height * zoom));
    }
}
