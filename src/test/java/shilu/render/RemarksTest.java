package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemarksTest {
    @Test
    void remarksAndIndentsAreForThoseWhoReadTheTemplates() {
        assertThat(Remarks.withoutInScripts("""
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
        assertThat(Remarks.withoutInStyles(rules)).isEqualTo(rules);
    }

    @Test
    void twoSlashesAreNoRemarkInStyles() {
        assertThat(Remarks.withoutInStyles("// .a\n.b{}\n")).isEqualTo("// .a\n.b{}\n");
    }

    @Test
    void textOverLinesKeepsItsBlanksAndSlashes() {
        String script = "show(`\n  // not a remark\n\n`);\n";
        assertThat(Remarks.withoutInScripts(script)).isEqualTo(script);
        String rules = ".a::after{content:'one \\\n  two'}\n  .b{}\n";
        assertThat(Remarks.withoutInStyles(rules)).isEqualTo(rules);
    }

    @Test
    void aLicenceStaysWithWhatItIsFor() {
        assertThat(Remarks.withoutInScripts("/*! CC0 */\ngo();\n")).isEqualTo("/*! CC0 */\ngo();\n");
    }

    @Test
    void aRemarkThatNeverEndsIsNone() {
        String broken = "/* open\n" + "* ".repeat(100_000);
        assertThat(Remarks.withoutInScripts(broken)).startsWith("/* open");
    }
}
