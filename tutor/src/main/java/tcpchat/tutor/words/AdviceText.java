package tcpchat.tutor.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What helps with the compiler's errors. All but the first have the names that the compiler itself gives them. */
public enum AdviceText implements Text {

    MISSING_IMPORT,

    CANT_RESOLVE, EXPECTED, UNREPORTED_EXCEPTION, MISSING_RET_STMT, PROB_FOUND_REQ, CLASS_PUBLIC_SHOULD_BE_IN_FILE,
    UNCLOSED_STR_LIT, UNCLOSED_CHAR_LIT, UNCLOSED_COMMENT, NOT_STMT, PREMATURE_EOF, ILLEGAL_START_OF_EXPR,
    ILLEGAL_START_OF_TYPE, ILLEGAL_START_OF_STMT, ILLEGAL_CHAR, CLASS_NOT_ALLOWED,
    VAR_MIGHT_NOT_HAVE_BEEN_INITIALIZED, ALREADY_DEFINED, UNREACHABLE_STMT, CANT_APPLY_SYMBOL, CANT_APPLY_SYMBOLS,
    DOESNT_EXIST, NOT_ENCL_CLASS, NON_STATIC_CANT_BE_REF, EXCEPT_NEVER_THROWN_IN_TRY, EXCEPT_ALREADY_CAUGHT,
    ELSE_WITHOUT_IF, INT_NUMBER_TOO_LARGE, DOES_NOT_OVERRIDE_ABSTRACT, LOCAL_VAR_ACCESSED_FROM_ICLS_NEEDS_FINAL,
    CANT_REF_NON_EFFECTIVELY_FINAL_VAR, VOID_NOT_ALLOWED_HERE, INCOMPARABLE_TYPES, INVALID_METH_DECL_RET_TYPE_REQ,
    TRY_WITHOUT_CATCH_FINALLY_OR_RESOURCE_DECLS, ARRAY_REQ_BUT_FOUND, OPERATOR_CANT_BE_APPLIED;

    /**
     * The most specific text for an error; empty where the compiler's own words have to do.
     *
     * @param code the compiler's name for it, such as {@code compiler.err.cant.apply.symbol.1}: what follows a dot
     *             narrows what stands before it
     */
    public static Optional<AdviceText> on(String code) {
        String name = code.replaceFirst("^compiler\\.(err|misc)\\.", "");
        Optional<AdviceText> text = named(name);
        while (text.isEmpty() && name.contains(".")) {
            name = name.substring(0, name.lastIndexOf('.'));
            text = named(name);
        }
        return text;
    }

    private static Optional<AdviceText> named(String code) {
        String name = code.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return Arrays.stream(values()).filter(text -> text.name().equals(name)).findFirst();
    }

    /** The text about the name that stands at the place of the error. */
    public String about(String name) {
        return say(name);
    }

    @Override
    public String bundle() {
        return "tcpchat.tutor.advice";
    }
}
