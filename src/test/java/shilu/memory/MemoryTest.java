package shilu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    /** How long two words are together; found by how long each is. */
    private record Together(Memory memory, String one, String other) implements Question<Integer> {
        @Override
        public Integer answer() {
            FOUND.add(one + "+" + other);
            return memory.answer(new Length(one)) + memory.answer(new Length(other));
        }

        @Override
        public Class<Integer> kind() {
            return Integer.class;
        }
    }

    private List<String> foundForTogether(String one, String other) {
        FOUND.clear();
        assertThat(memory.answer(new Together(memory, one, other))).isEqualTo((one + other).length());
        return List.copyOf(FOUND);
    }

    @Test
    void whatAnAnswerWasFoundWithIsKnownAsLongAsTheAnswer() {
        assertThat(foundForTogether("coal", "coke")).containsExactly("coal+coke", "coal", "coke");
        for (int build = 0; build < 3; build++) {
            memory.settle();
            assertThat(foundForTogether("coal", "coke")).isEmpty();
        }
        memory.settle();
        assertThat(foundForTogether("coal", "tar")).containsExactly("coal+tar", "tar");
        memory.settle();
        assertThat(foundFor("coke", "coal")).as("only what was still asked for").containsExactly("coke");
    }

    @Test
    void whatIsAskedForByItselfTooOutlivesTheAnswerThatItHelpedToFind() {
        foundForTogether("coal", "coke");
        foundFor("coke");
        memory.settle();
        foundFor("coke");
        memory.settle();
        assertThat(foundFor("coke", "coal")).containsExactly("coal");
    }

    @Test
    void anAnswerThatCanNotBeFoundLeavesNothingBehind() {
        assertThatThrownBy(() -> memory.answer(new Together(memory, "coal", null)))
                .isInstanceOf(NullPointerException.class);
        assertThat(foundFor("coke")).containsExactly("coke");
        memory.settle();
        assertThat(foundFor("coke")).as("kept by the build, not by what failed").isEmpty();
    }
}
