package shilu.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that content and messages may be written in; Chinese is the default. */
public enum Language {
    ZH("zh", "zh-CN"),
    EN("en", "en");

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /** The two letters used in file names and keys, such as {@code zh}. */
    public String code() {
        return code;
    }

    /** The BCP 47 tag for the {@code lang} attribute, such as {@code zh-CN}. */
    public String tag() {
        return tag;
    }

    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** The language of messages for a reader whose machine speaks {@code locale}. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }
}
