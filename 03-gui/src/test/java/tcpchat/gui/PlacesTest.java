package tcpchat.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcpchat.tutor.junit.ReadersNames;
import tcpchat.tutor.junit.TestName;

@DisplayNameGeneration(ReadersNames.class)
@TestName("Where windows stand on a screen")
class PlacesTest {

    private static final Rectangle SCREEN = new Rectangle(0, 0, 1500, 900);

    @Test
    @TestName("two windows stand beside each other in the middle")
    void beside() {
        assertThat(Places.twoOf(SCREEN, new Dimension(560, 400), new Dimension(500, 350)))
                .containsExactly(new Rectangle(184, 250, 560, 400), new Rectangle(756, 250, 560, 400));
    }

    @Test
    @TestName("where the screen is too narrow for that, both are narrower than wished")
    void narrower() {
        assertThat(Places.twoOf(new Rectangle(0, 0, 1024, 768), new Dimension(560, 400), new Dimension(500, 350)))
                .containsExactly(new Rectangle(0, 184, 506, 400), new Rectangle(518, 184, 506, 400));
    }

    @ParameterizedTest(name = "{displayName} ({0} x {1}, smallest {2} x {3})")
    @TestName("no window covers the other, and none leaves the screen")
    @CsvSource({"1500, 900, 500, 350", "1500, 900, 750, 525", "1500, 900, 1000, 700", "1500, 900, 1500, 1050",
            "1024, 768, 500, 350", "1024, 768, 1000, 700", "1024, 768, 1500, 1050"})
    void neitherCovers(int width, int height, int smallestWidth, int smallestHeight) {
        Rectangle screen = new Rectangle(20, 30, width, height);
        Dimension smallest = new Dimension(smallestWidth, smallestHeight);
        List<Rectangle> places = Places.twoOf(screen, new Dimension(smallestWidth + 60, smallestHeight + 50), smallest);
        assertThat(places).allMatch(screen::contains);
        assertThat(places.get(0).contains(places.get(1))).as("the first covers the second").isFalse();
        assertThat(places.get(1).contains(places.get(0))).as("the second covers the first").isFalse();
    }

    @Test
    @TestName("a window that has grown over the edge moves back, and is no larger than the screen")
    void within() {
        assertThat(Places.within(SCREEN, new Rectangle(1000, 800, 600, 400)))
                .isEqualTo(new Rectangle(900, 500, 600, 400));
        assertThat(Places.within(SCREEN, new Rectangle(-10, 5, 2000, 2000))).isEqualTo(SCREEN);
    }
}
