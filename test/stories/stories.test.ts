import { replayFolder } from '../transcripts/replay-folder'

replayFolder(__dirname)
