package shilu.read;

import java.nio.ByteBuffer;
import shilu.memory.Question;

/** Asks for the array of a picture's bytes: the same one for the same bytes, since arrays are known by themselves. */
record Medium(ByteBuffer bytes) implements Question<byte[]> {
    @Override
    public byte[] answer() {
        return bytes.array();
    }

    @Override
    public Class<byte[]> kind() {
        return byte[].class;
    }
}
