import { parentPort, workerData } from 'node:worker_threads'
import type { EncoderTask } from './encoder-task'
import { trainPart } from './train-part'

trainPart(workerData as EncoderTask, (message) => parentPort?.postMessage(message))
