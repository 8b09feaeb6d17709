import ArgumentParser
import Pipeline

@main
struct Twinleaf: ParsableCommand {
}
