package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemarksTest {
    @Test
    void remarksAndIndentsAreForThoseWhoReadTheTemplates() {
        assertThat(Remarks.without("""
                        /* One line. */
                        (function () {
                          // Why.
                          var home = 'https://example.org/'; // stays
                          /* Over
                             lines. */

                          go(home);
                        })();
                        """))
                .isEqualTo("(function () {\nvar home = 'https://example.org/'; // stays\ngo(home);\n})();\n");
    }

    @Test
    void whatOnlyLooksLikeARemarkStays() {
        String rules = ".a::after{content:\"/* no\"}\n.b{color:red}/* ends a line */\n.c{width:calc(1px*2)}\n";
        assertThat(Remarks.without(rules)).isEqualTo(rules);
    }

    @Test
    void aLicenceStaysWithWhatItIsFor() {
        assertThat(Remarks.without("/*! CC0 */\ngo();\n")).isEqualTo("/*! CC0 */\ngo();\n");
    }

    @Test
    void aRemarkThatNeverEndsIsNone() {
        String broken = "/* open\n" + "* ".repeat(100_000);
        assertThat(Remarks.without(broken)).startsWith("/* open");
    }
}
