package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewsTest {
    record Tag(String name) {}

    record Row(String title, String note, List<Tag> tags) {
        public String loud() {
            return title + "！";
        }

        public String broken() {
            throw new IllegalStateException("no such row");
        }

        String ours() {
            return "hidden";
        }

        public static String common() {
            return "hidden";
        }

        public String with(String more) {
            return title + more;
        }
    }

    private static TemplateHashModel row() throws TemplateModelException {
        return (TemplateHashModel) new Views().wrap(new Row("焦化", null, List.of(new Tag("产业"))));
    }

    private static String text(TemplateHashModel view, String name) throws TemplateModelException {
        return ((TemplateScalarModel) view.get(name)).getAsString();
    }

    @Test
    void aTemplateSeesWhatAViewGives() throws TemplateModelException {
        assertThat(text(row(), "title")).isEqualTo("焦化");
        assertThat(text(row(), "loud")).isEqualTo("焦化！");
        var tags = (TemplateSequenceModel) row().get("tags");
        assertThat(text((TemplateHashModel) tags.get(0), "name")).isEqualTo("产业");
    }

    @Test
    void itSeesNothingElse() throws TemplateModelException {
        for (String name : List.of("note", "ours", "common", "with", "getClass", "wait", "nowhere"))
            assertThat(row().get(name)).as(name).isNull();
    }

    @Test
    void whatGoesWrongInAViewIsTold() {
        assertThatThrownBy(() -> row().get("broken"))
                .isInstanceOf(TemplateModelException.class)
                .hasMessageContaining("no such row");
    }
}
