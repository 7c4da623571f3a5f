package shilu.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes double braces out of a line before any other rule of Markdown can claim them. */
final class ReferenceExtension implements Parser.ParserExtension, InlineParserExtensionFactory {
    private static final Pattern BRACES = Pattern.compile("\\{\\{[^{}\\n]*}}");

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(this);
    }

    @Override
    public CharSequence getCharacters() {
        return "{";
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new InlineParserExtension() {
            @Override
            public void finalizeDocument(InlineParser ignored) {}

            @Override
            public void finalizeBlock(InlineParser ignored) {}

            @Override
            public boolean parse(LightInlineParser line) {
                // The parser's own way to match would copy the whole paragraph for each reference in it.
                var braces = BRACES.matcher(line.getInput())
                        .region(line.getIndex(), line.getInput().length());
                if (!braces.lookingAt()) return false;
                line.flushTextNode();
                BasedSequence written = line.getInput().subSequence(braces.start(), braces.end());
                line.getBlock().appendChild(new ReferenceNode(written));
                line.setIndex(braces.end());
                return true;
            }
        };
    }
}
