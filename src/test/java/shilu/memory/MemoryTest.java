package shilu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private static final List<String> FOUND = new ArrayList<>();

    private final Memory memory = Memory.lasting();

    private record Length(String word) implements Question<Integer> {
        @Override
        public Integer answer() {
            FOUND.add(word);
            return word.length();
        }

        @Override
        public Class<Integer> kind() {
            return Integer.class;
        }
    }

    private List<String> foundFor(String... words) {
        FOUND.clear();
        for (String word : words) assertThat(memory.answer(new Length(word))).isEqualTo(word.length());
        return List.copyOf(FOUND);
    }

    @Test
    void whatTheLastWholeBuildAskedForIsKnown() {
        assertThat(foundFor("coal", "coke")).containsExactly("coal", "coke");
        memory.settle();
        assertThat(foundFor("coal")).isEmpty();
        memory.settle();
        assertThat(foundFor("coal", "coke")).containsExactly("coke");
    }

    @Test
    void buildsThatStopOnTheirWayForgetNothingOfTheLastWholeOne() {
        foundFor("coal", "coke");
        memory.settle();
        for (int build = 0; build < 3; build++) {
            foundFor("coal");
            memory.stop();
        }
        assertThat(foundFor("coal", "coke")).isEmpty();
    }

    @Test
    void buildsThatStopOnTheirWayDoNotAddUp() {
        foundFor("coal");
        memory.settle();
        foundFor("tar", "gas");
        memory.stop();
        assertThat(foundFor("tar")).isEmpty();
        memory.stop();
        assertThat(foundFor("tar", "gas")).containsExactly("gas");
    }

    @Test
    void whatIsForgottenIsFoundAnew() {
        foundFor("coal");
        memory.stop();
        memory.forget(new Length("coal"));
        assertThat(foundFor("coal")).containsExactly("coal");
    }
}
